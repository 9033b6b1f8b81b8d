import type { Kinds } from '../kinds.ts'

export const es: Kinds = {
  food:
    'pan panes queso* mantequilla mermelada miel pasta arroz fruta* verdura* pescado* embutido* ' +
    'huevo* dulce* caramelo* galleta* torta* pastel* chocolate* azúcar pimienta harina jarabe ' +
    'especia* cerveza* café jugo* leche vinagre aceite_de_oliva dulce_de salsa* helado* tortilla* ' +
    'especias gomitas té_verde té_negro sal_gruesa sal_marina vinos carne_de carnes pimentón ajo ' +
    'cebolla* cebada avena lentej* garbanz* frijol* poroto* alubia* papa_criolla patata* yuca ' +
    'plátano* banano* mango* aguacate* limón limones naranja* manzana* uva* aceituna* jamón ' +
    'chorizo* salchich* morcilla bacalao atún camarones gambas langost* maíz elote* tamal* arepa* ' +
    'empanada* turrones mazapanes alfajor* dulce_de_leche dulce_de_membrillo cajeta piloncillo ' +
    'panela miel_de yogur* nata helados caldo sopa* guiso* ensalada* albahaca orégano comino canela ' +
    'vainilla jengibre cúrcuma almendra* nuez nueces cacahuate* maní avellana* mermeladas encurtid* ' +
    'pepinillo* sidra tequila mezcal ron aguardiente gin licor* refresco* gaseosa* mate yerba_mate ' +
    'infusión infusiones manzanilla levadura bizcocho* magdalena* churros buñuelo* horchata ' +
    'arroz_con sofrito caldo_de alimento* comestible*',
  cookery:
    'receta* cocina* horno* olla sartén restaurante* panader* repostería pasteler* asado parrilla ' +
    'desayuno almuerzo cena frasco* mesa gastronóm* heladería cazuela* cazo cuchar* tenedor* ' +
    'cuchillo* tabla_de_cortar plato* vajilla bandeja* molde_de repostero repostera chef menú* ' +
    'comensal* bar_de tapas cafeter* fonda taquería pizzería merienda* banquete* batidora licuadora ' +
    'freidora microondas horneado hornear sofreír cocer tostador* cafetera* termo* bodegón_de',
  garden:
    'jardín* semilla* maceta* flor* árbol* césped rosal* tomate* invernadero huerto* abono* ' +
    'fertilizante* cosecha* tractor* viñedo* colmena* agrícol* vivero* plantas planta_de macetas ' +
    'tierra_para campo_de riego regar poda podar podadora sembrar siembra injerto* esqueje* orquíd* ' +
    'suculenta* cactus_de helecho* geranio* lavanda romero hierbabuena perejil compost* sustrato ' +
    'humus plagas pulgón pulgones caracoles estiércol gallinaza apicult* enjambre* miel_cruda ' +
    'granja huerta* hortaliza* frutal* olivo* cítricos bulbo* tulipán* begonia* jardiner* manguera* ' +
    'azada carretilla cortacésped parcela_agrícola ganader* rosales rosas girasol*',
  animal:
    'perro* gato* caballo* acuario* pájaro* gallina* cabra* vaca* abeja* animal* mascota* ' +
    'veterinar* conejo* arena_para pecera* caballo_de jaula loro* veterinaria ganado canario ' +
    'cachorrit* hámster* tortuga* peces pez canarios periquito* loros gallo_de gallinas pollitos ' +
    'corral oveja* cordero* cerdo* chancho* burro_de yegua* potrillo jinete equitación montura ' +
    'herradura* collar_antipulgas desparasit* pienso croquetas_para rascador terrario iguana* ' +
    'camello_de zoo zoológico refugio_de adopción protectora pecera criador* avicultor* apicultor* ' +
    'colibrí* paloma* pescera felino* canin* ave_de aves',
  wear:
    'camisa* vestido* chaqueta* chamarra* abrigo pantalón* zapato* zapatilla* calcetín* sombrero ' +
    'gorra* guante* algodón seda lana talla* joya* collar* anillo* pulsera* reloj* cuero bota botas ' +
    'botín botines tela telas falda* blusa* camiseta* playera* polera* sudadera* suéter* chaleco* ' +
    'corbata* cinturón* bolso* mochila* cartera_de zapatería sandalia* tacones tenis_deportivos ' +
    'deportivas bufanda* pijama* traje* uniforme* ropa bordad* encaje* lino lentejuel* bisutería ' +
    'pendientes aretes broche* gafas_de_sol paraguas sastre sastrería modista mercería botón ' +
    'botones cremallera* hilo_de lana_de ovillos cuero_de mocasin*',
  beauty:
    'crema* loción champú jabón* jabones piel cabello pelo maquillaje perfume* uña* bálsamo baño ' +
    'cosmétic* cera facial rostro labial* pintalabios esmalte* rímel sombra_de_ojos ' +
    'base_de_maquillaje sérum mascarilla_facial exfoliante* acondicionador tinte_de_pelo peluquer* ' +
    'barber* estética manicur* pedicur* depil* aceite_esencial aroma* colonia* desodorante* ' +
    'protector_solar bloqueador hidratante* antiarrugas pestañas cejas masaje* spa',
  home:
    'mueble* sofá silla* lámpara* cortina* alfombra* colchón almohad* estante* espejo* florero ' +
    'vela* velas marco* vajilla sábana* jarrón cama camas colcha* edredón mesa mesas mesita ' +
    'cocina_integral ropero* armario_ropero cómoda* escritorio* librero* librería_de persiana* ' +
    'toalla* manta_de cojín* almohadón mantel* servilleta* tetera* taza* tazas copa_de copas jarra* ' +
    'cubiertos escoba* cubo_de perchero* butaca* mecedora* cuna_de candelabro* portavela* ' +
    'reloj_de_pared alfombr* felpudo* decoración hogareñ* electrodoméstic* lavadora* nevera* ' +
    'refrigerador* estufa* ventilador* aire_acondicionado plancha_de aspiradora*',
  building:
    'pared* pintura* yeso cemento hormigón azulejo* techo* piso_de taladro sierra martillo ' +
    'tornillo* madera* tubo* obra* grava ventana* vidrio* ferretería herramienta* mosaico* ' +
    'ladrillo* albañil* loseta* albañilería andamio* ladrillos bloques_de_hormigón arena_de ' +
    'grava_de varilla* viga* tubería* plomer* fontaner* electricista* cemento_gris mortero estuco ' +
    'impermeabiliz* aislante* pladur tabique* baldosa* cerámico* grifo* grifería fregadero* ' +
    'inodoro* lavabo* ducha_de broca* llave_inglesa destornillador* alicate* lijadora pulidora ' +
    'soldadora compresor_de_aire pegamento* silicona masilla* rodillo* brocha* esmalte_sintético ' +
    'barniz* latex_para cerradura* bisagra* portón_de puerta_de_madera carpinter* herrer* herrería',
  vehicle:
    'coche* carro* auto autos bici* moto* scooter llanta* neumático* rueda* motor freno* faro* ' +
    'gasolina diésel caravana repuesto* kilómetro* remolque* refacción* camioneta taller_mecánico ' +
    'furgoneta* autocaravana camper tráiler_de parachoques volante retrovisor* bujía* ' +
    'aceite_de_motor filtro_de_aceite embrague carburador* amortiguador* radiador* batería_de_coche ' +
    'matrícula itv verificación_vehicular seguro_de_coche kilometraje mecánico_de grúa* pickup ' +
    'remolques casco_de_moto cuatrimoto velero canoa kayak tractor* cosechadora',
  electronics:
    'batería* cable* cargador ordenador* computadora* funda impresora* teclado* pantalla* software ' +
    'cámara* altavoz* parlante* usb consola celular* laptop* audífonos televis* tele_de proyector* ' +
    'módem* router* ratón_inalámbrico disco_duro memoria_ram tarjeta_gráfica tableta_gráfica ' +
    'tablet* smartphone* portátil* microondas enchufe* bombilla* led_de pilas transformador* ' +
    'soldador_de auricular* micrófono* amplificador* tocadiscos reproductor videojuego* playstation ' +
    'xbox nintendo mando_de dron* impresora_3d filamento* voltios amperios',
  child:
    'niño* niña* bebé* juguete* peluche* muñeca* puzzle* guardería cochecito nieto* escolar* ' +
    'adolescente* hijo hijos hija hijas mi_hijo mi_hija infantil* pañal* biberón_de cuna chupete* ' +
    'sonajero* primaria kínder jardín_de_infantes recién_nacid* muñec* peluches juegos_de_mesa ' +
    'cuento_infantil cuentos_para patinete triciclo* escolares mochila_escolar útiles_escolares ' +
    'colegial* niñez nietos nieta* sobrin*_pequeño',
  leisure:
    'pesca* camping carpa* fútbol senderismo esquí maqueta* juego* ajedrez guitarra* piano vinilo* ' +
    'concierto* teatro* lienzo* cuadro* pintor* cumpleaños* boda* regalo* navidad* artesan* ' +
    'hecho_a_mano costura tejid* cerámica* rompecabezas tejido* campamento fiesta_infantil ' +
    'excursión* senderist* escalada ciclis* natación yoga gimnasio balón pelota_de raqueta* ' +
    'tenis_de baloncesto básquet béisbol ajedrecista* rompecabeza* lego* coleccionismo numismát* ' +
    'moneda_conmemorativa filatel* sellos_postales sellos_de_correo estampillas_de acuarela* ' +
    'óleo_sobre escultura* fotograf* bordado ganchillo crochet tejer costurera* macramé origami ' +
    'manualidad* guitarrista violín* tambor_de batería_musical coro orquesta festival_de_cine ' +
    'feria_de feria_del rifa_benéfica bingo quinceañera* bautizo* comunión graduación ' +
    'fiesta_de_cumpleaños souvenir* recuerdo_de_boda piñata* disfraz* carnaval titer* baile_de ' +
    'danza* tango salsa_y',
  nature:
    'montaña* playa* lago río bosque* nieve invierno verano vacaciones hotel* sendero* isla* mar ' +
    'sol paseo* bosques cascada* volcán* cerro_de valle* ribera* costa_de mariposa* ' +
    'aves_migratorias parque_nacional excursionist* camino_de amanecer_en atardecer* lluvia* ' +
    'sequía* glaciar* cueva_de observatorio',
  cleaning:
    'limpi* lavar lavado* detergente* mancha* lejía lavandina desinfect* destap* cal piscina* ' +
    'pileta* alberca óxido decap* hogar desengras* cloro fregar fregona* trapo* quitamanchas ' +
    'suavizante* jabón_de blanqueador_de desatasc* quitagrasas limpiador_de limpiavidrios ' +
    'limpiacristales cera_para_pisos amoniaco_para antical desincrust* sarro moho lavander* ' +
    'tintorería aspirar pulir desodoriz* plagas_en fumigación fumig*',
  patient:
    'paciente* médico* doctor* hospital* clínica* enferm* síntoma* tratamiento* cáncer ' +
    'efectos_secundarios posología cirug* anestesi* embaraz* lactancia hígado riñón* medicamento* ' +
    'prospecto presión_arterial médic* enfermer* dosis operación cirugía psiquiatra veterinario ' +
    'cardiólog* pediatr* neurólog* oncólog* dermatólog* odontólog* dentista* psicólog* terapeuta* ' +
    'fisioterap* ambulatorio* consultorio* quirófano* diabet* hipertens* asma* epilep* tdah ' +
    'narcolepsia esquizofrenia parkinson alzheimer migraña* artritis menopausia vacun* inyección_de ' +
    'dosificación contraindic* efectos_adversos alergia* jeringuilla* suero_fisiológico ' +
    'receta_del_médico centro_de_salud cesfam seguro_social imss issste eps obra_social ' +
    'cama_de_hospital postoperatori* cuidados_paliativos tratante recetad* posparto fiebre tos_seca ' +
    'análisis_de_sangre tensión_arterial radiografía* prótesis',
  pharmacy:
    'farmac* receta_médica recetario* dispens* mostrador boticari* receta_archivada venta_bajo ' +
    'caducidad* farmacéutic* desabasto surtir surte farmacias genérico* prospecto recetó boticario ' +
    'médico_de_cabecera botica recetad* receta_electrónica receta_retenida surtir_receta ' +
    'medicamento_controlado psicotrópicos_con blíster_de vencimiento fecha_de_vencimiento ' +
    'droguería* vademécum bioequivalen* laboratorio_farmac* copago tarjeta_sanitaria receta_del',
  rescue:
    'sobredosis naloxona 112 123 911 emergencia* ambulancia* primeros_auxilios reducción_de_daños ' +
    'jeringa* estéril* intoxicación* respira* no_mezcles nunca_solo análisis_anónimo ' +
    'posición_lateral urgencias análisis_de_sustancias no_lo_hagas_solo tiras_reactivas antídoto* ' +
    'rcp desfibril* cruz_roja protección_civil bomber* teléfono_de_la_esperanza línea_de_la_vida ' +
    'centro_de_toxicología toxicología_clínica reducir_daños reducción_de_riesgos ' +
    'servicio_de_análisis analiza_tu testeo_de punto_de_testeo intercambio_de_jeringas narcan ' +
    'respirar inconsciente no_dejes_solo llama_al pedir_ayuda hidrátate bebe_agua',
  science:
    'estudio* investigación* muestra_de muestras_analizadas anális* espectromet* cromatogra* ' +
    'receptor* ratones metabolit* farmacolog* toxicolog* aguas_residuales revista resumen hipótesis ' +
    'medición* cuantific* tesis análisis investigador* resultados metodología ' +
    'laboratorio_de_la_universidad científic* ensayo* ensayos experiment* estadístic* cohorte* ' +
    'placebo artículo_científico revisión_sistemática publicad*_en doi muestras_de_agua ' +
    'laboratorios_de_referencia espectro* rmn hplc gc-ms fluorescencia microscop* bioquímic* ' +
    'neurocien* biólog* químic*_analític* fitoquímic* etnobotánic* herbario* jardín_botánico ' +
    'in_vitro in_vivo roedor* aguas_servidas epidemiolog* prevalencia observatorio_de',
  teaching:
    'escuela* colegio* alumno* estudiante* universidad* lección examen* maestr* profesor* manual ' +
    'bachillerato licenciatura secundaria maestra maestro apuntes curso cursos clases clase_de ' +
    'práctica_de prácticas docente* profe aula* pizarra bachiller* instituto_de facultad* posgrado* ' +
    'diplomado* máster* maestría* doctorad* tesista* becari* matrícula_abierta tarea_de ejercicio* ' +
    'guía_docente apuntes_de asignatura* semestre* prácticas_de_laboratorio feria_de_ciencias ' +
    'charla_escolar alumnado tutor*',
  law:
    'ley leyes decreto* reglamento* directiva* convenio prohib* legisl* enmienda* congreso ' +
    'ministerio tratado* anexo* boletín_oficial sanción* senado norma_oficial prohibición reforma* ' +
    'norma normas normativa artículo_de artículos legislación jurídic* abogac* ordenanza* ' +
    'constitución constitucional código_penal código_civil jurisprudencia proyecto_de_ley ' +
    'gaceta_oficial boe dof diputad* parlament* comisión_de_salud convención_de naciones_unidas onu ' +
    'jife lista_ii fiscalización fiscalizad* regulación regul* licitación* sentencia_del tipificad* ' +
    'despenaliz* legalización vigente_desde entrada_en_vigor dictamen*',
  court:
    'tribunal* juez* jueza juicio* sentencia* conden* fiscal* abogad* acusad* policía* detenid* ' +
    'incaut* decomis* operativo* tráfico* narcotráfico sospech* prisión aduaneros guardia_civil ' +
    'fiscalía condena* abogado* aduana_incautó imputad* cárcel agentes agentes_de banda_de ' +
    'investigan investigados investigado la_banda magistrad* audiencia_nacional ' +
    'audiencia_provincial fiscal_general imputación procesad* preso presos reclus* penitenciari* ' +
    'decomiso* incautación* allanamiento* redada* cateo* arrest* captur* extradi* narco* cártel* ' +
    'carabineros gendarmer* ertzaintza mossos sentenciad* defensor_público perito* peritaj* ' +
    'pericial testigo* veredicto indemniz* demanda_judicial querella custodia_de delito* homicid* ' +
    'asesin* robo_de hurtos',
  news:
    'periódico* periodista* ayer inform* portavoz comunicado* entrevista* redacción alcald* ' +
    'noticia* por_ciento autoridades prensa diario reportaje informó declaró vecinos_cuentan ' +
    'corresponsal según_la según_el según_fuentes según_un vecinos_de noticiero telediario ' +
    'periódicos titular* columnista* editorial_del agencia_efe redactor* reportero* cobertura_de ' +
    'exclusiva_de encuesta* sondeo* estadísticas_de cifras_oficiales ministro ministra vocero* ' +
    'portavoces rueda_de_prensa boletín alerta_sanitaria brote_de anunció_que denunció denuncian ' +
    'denuncia* alertó alertan según_informó última_hora_de',
  book:
    'libro* autor* capítulo* novela* edición* editorial* lector* relato* poema* biblioteca podcast* ' +
    'episodio* película* documental* radio museo* exposición* siglo historia* archivo* cuento* ' +
    'reseña* crónica* páginas programa_de programación serie_de director_de directora ensayo_de ' +
    'biografía* memorias_de tomo* volumen_de prólogo* traductor* traducción_de antología* cómic* ' +
    'historieta* librería* encuadern* tapa_dura bolsillo ilustrad* novelista* escritor* escritora* ' +
    'poeta* dramatúrg* guion* cineasta* cortometraje* largometraje* temporada_de exposición_de ' +
    'archivo_de hemeroteca* galería_de',
  job:
    'empleo* trabajo_de salario* sueldo* vacante* candidat* currículum aprendiz* se_busca_personal ' +
    'contratamos prestaciones postular contratación contrata contratan contrato_indefinido turnos ' +
    'turno_de puesto_de vacante experiencia_mínima experiencia_en jornada_completa media_jornada ' +
    'nómina plantilla contratamos_a sueldo_base vacantes oferta_de_empleo ofertas_de_trabajo cv ' +
    'curriculum currículo postulante* postúlate reclut* becario recursos_humanos seguridad_social ' +
    'alta_en_la prestaciones_de_ley horario_de_trabajo aguinaldo operario* peón técnico_de ' +
    'técnica_de licencia_de_conducir capacitación perfil_del incorporación_inmediata ' +
    'se_ofrece_trabajo colegiado',
  event:
    'charla* taller* seminario* conferencia* entrada_libre inscrip* boleto* ponente* evento* ' +
    'mesa_redonda gratuit* puertas_abiertas inscripción* encuentro aforo presentación jornada_de ' +
    'jornadas sala_de_actos congreso_de simposio* ponencia* conferenciante* mesa_de_trabajo ' +
    'inscripciones inscríbete plazas_limitadas aforo_limitado cupo_limitado entrada_gratuita ' +
    'entrada_gratis salón_de_actos auditorio* biblioteca_municipal centro_cultural ' +
    'casa_de_la_cultura ayuntamiento* municipal* alcaldía feria_del_libro proyección_de cinefórum ' +
    'club_de_lectura tertulia* jornadas_de recital* concierto_de presentación_del',
  help:
    'ayuda* apoyo adicc* recaída desintox* voluntari* familia* familiares asociación* ' +
    'grupo_de_apoyo confidencial* trabajador_social acompañ* acompaña* sobrio rehabilitación ' +
    'familias línea_de_ayuda anónimos apoyo_mutuo narcóticos_anónimos alcohólicos_anónimos exadict* ' +
    'recuperación terapia_de_grupo psicoterapia orientación_a acompañamiento comunidad_terapéutica ' +
    'proyecto_hombre centro_de_día asistencia_social trabajadora_social ong fundación_de ' +
    'hablar_con_alguien no_estás_solo no_estás_sola tranquilo_no_juzgamos duelo escucha_activa ' +
    'sin_juzgar dejar_de_consumir dejarlo limpio_desde centro_de_atención',
  memory:
    'años_después cuando_era antes_se niñez antaño me_contó era_yo tenía_yo recuerdo recuerdan ' +
    'infancia en_aquellos_años hace_años de_niño mi_madre mi_padre nostalgia cuando_yo_era contaba ' +
    'mi_abuela mi_abuelo mis_abuelos recordaba recordamos recordaban recuerdos nuestra_abuela ' +
    'su_abuela su_abuelo abuelo_contaba infancia_en mi_infancia aquellos_tiempos en_mis_tiempos ' +
    'en_los_setenta en_los_ochenta en_los_noventa de_pequeño de_chico de_chica mi_bisabuela ' +
    'bisabuel* tatarabuel* solía solíamos me_acuerdo nos_contaba me_contaba tenía_diez_años ' +
    'generación_de_mis érase',
  warning:
    'advert* peligr* no_tomar alerta* riesgo* tóxic* mortal* estafa* falsific* dañin* precauci* ' +
    'cuidado_con advierten advertencia peligro* tóxico no_compren no_mezclar ojo_con_los ' +
    'cuidado_que mucho_cuidado evite evitar eviten advertencia* ojo_con alerta_por no_lo_tomes ' +
    'no_lo_compren no_compres no_caigas estafad* timo timos fraude fraudulent* phishing falsificad* ' +
    'adulterad* contaminad* lote_contaminado retirada_del_mercado retiro_del_mercado no_ingerir ' +
    'nocivo* venenos* intoxic* quemadur* explosiv* prevenir prevención denunciar denúncialo',
  passive:
    'está_prohibido se_prohíbe se_exige se_dispensa se_vende_solo debe_ser deben_ser ha_sido ' +
    'están_sujet* queda_prohibido se_requiere se_entrega_con fue_hallado fueron_decomisados ' +
    'está_sujeto fueron_detenidos se_incautaron se_encontraron será_sancionado fue_aprobad* ' +
    'fueron_hallados fue_detenido fue_condenado fue_publicado fueron_publicados ha_sido_aprobado ' +
    'se_aplica se_permite se_recomienda se_aconseja se_debe se_deben se_solicita se_publica ' +
    'se_imparte se_celebra se_celebrará se_presentarán se_ruega se_servirá será_obligatorio serán ' +
    'está_permitido se_sanciona se_detuvo se_halló se_encontró se_analizaron se_analiza se_estudia ' +
    'se_observa se_concluye se_recuerda se_informa se_atiende se_entregará se_solicita_receta ' +
    'fue_incautad* fue_hallad* fueron_incautad* fueron_detenid* fueron_condenad* han_sido ' +
    'es_obligatorio es_necesario_presentar queda_sujeto está_regulad* está_permitid* será_retirado',
  parcel:
    'envío* paquete* entrega_a mensajer* correo* rastreo seguimiento* paquetería transport* flete* ' +
    'días_hábiles estafeta sedex correos_de seur mrw dhl fedex ups servientrega andreani ' +
    'código_de_rastreo número_de_guía guía_de_rastreo envío_certificado envío_gratis ' +
    'gastos_de_envío portes_pagados plazo_de_entrega 24_horas_de embalaje* burbuja repartidor* ' +
    'punto_de_recogida',
  hours:
    'lunes martes miércoles jueves viernes sábado* domingo* abierto* horario* cerrado* hrs ' +
    'abierto_de por_la_mañana de_lunes_a con_cita cita_previa citas lunes_a_viernes de_9_a de_10_a ' +
    'horario_de_atención abrimos cerramos festivos abierto_al_público fines_de_semana_cerrado ' +
    'primer_martes primer_sábado',
  returns:
    'devoluci* garantía* reembolso* reclam* 30_días devolución* cambios reclamación reclamo ' +
    'satisfacción cambio_o cambios_y sin_cambios hay_cambios cambio_de_talla devolvemos devolver ' +
    'reembolsamos posventa servicio_al_cliente atención_al_cliente política_de_devolución ' +
    'satisfech* garantía_de_un garantizamos_su hoja_de_reclamaciones derecho_de_desistimiento',
  tax:
    'iva factura* recibo* boleta* cotiz* orden_de_compra transferencia_a_cuenta_de_la_empresa cuit ' +
    'rut nif mercado_pago ticket transferencia_bancaria rfc nit tarjeta_de_crédito presupuesto ' +
    'presupuestos con_tarjeta factura_electrónica facturamos iva_incluido más_iva con_factura ' +
    'sin_iva contra_entrega_con pago_con_tarjeta tpv cfdi timbrad* boleta_electrónica ruc cuil cif ' +
    'número_de_pedido orden_de_pago albarán transferencia_a_nombre_de_la 30_días_fecha pago_a_30 ' +
    'crédito_a_30',
  sheet:
    'ficha* hoja_de_seguridad certificado* lote* trazab* iso norma grado* analítico ' +
    'registro_sanitario especificaci* ficha_de_seguridad ficha_técnica certificado_de_análisis ' +
    'pedimento trazabilidad msds fds coa certificado_iso número_de_lote lote_y_caducidad trazable ' +
    'registro_del_producto etiqueta_clp hoja_técnica grado_reactivo grado_industrial grado_usp ' +
    'grado_farmacopea calidad_analítica pureza_certificada homologación homologad* marcado_ce',
  licence:
    'licencia* permiso* autoriz* inscrit* declaración* invima cofepris aemps sedronar uso_final ' +
    'acredit* habilit* dni autorización* registro_sanitario carta_de_uso declaración_de_uso ' +
    'número_de_colegiado aviso_de senad permiso_de_importación operador_registrado dadas_de_alta ' +
    'registro_de registro_nacional licencia_de licenciatario* permisos autorizad* ' +
    'operador_autorizado inscripción_en registro_de_precursores usuario_industrial ' +
    'declaración_jurada declaración_del_usuario carta_de_no certificado_de_inscripción mincit sunat ' +
    'bienes_fiscalizados inpi digemid cenadrogas icam isp cédula_profesional colegiad* ' +
    'habilitación_municipal uso_declarado anmat ccite dni_y nif_y acreditación ' +
    'certificado_de_carencia',
  account:
    'cuenta_de_cliente empresa* profesional* desde_19 fabricante* fábrica* distribuidor* ' +
    'mayorista_aut equipo sede comercio* razón_social clientes_registrados sociedad_limitada s.l ' +
    's.a_de_c.v s.a.s s.a cooperativa proveedor_oficial distribuidor_oficial clientes_empresa ' +
    'cuenta_corporativa atención_a_empresas almacén_central sede_en fundada_en familia_desde ' +
    'desde_1 sucursal* showroom tienda_física',
  hazard:
    'inflamable* corrosiv* adr guante* gafas ventil* almacen* peligrosa* seguridad onu ' +
    'bidón_homologado pictograma* ficha_de_datos guantes_de_nitrilo mascarilla_de_protección ' +
    'lentes_de_seguridad campana_de_extracción cubeto extintor* tóxic*_para transporte_autorizado ' +
    'mercancías_peligrosas residuos_peligrosos gestor_de_residuos gestor_autorizado punto_limpio ' +
    'almacén_ventilado',
  measure:
    'cm mm metro* litro* ancho alto largo diámetro grosor medida* color* modelo* vatios unidades ' +
    'rosca tornillo* pulgada* tuerca* calibre centímetro* milímetro* mililitro* pulgadas ' +
    'talla_única espesor peso_neto capacidad_de volumen_de ancho_x largo_x potencia_de lúmenes ' +
    'decibel* caballos_de_fuerza litros_de_capacidad kilovatios',
  used:
    'usad* segunda_mano rayón rayado* funciona* buen_estado como_nuev* mudanza* sin_uso comprad* ' +
    'desván herencia trastero sobrante* remate colección antiguo* usado_en poco_uso perfecto_estado ' +
    'buen_estado_general algún_roce arañaz* vaciamos_piso vaciado_de herencia_de liquidación_por ' +
    'mudanza_y reliquia* vintage de_época antigüedad* anticuari* mercadillo rastro_dominical ' +
    'wallapop milanuncios mercadolibre heredad* restaurad* reparad* me_sobra_de lo_heredé',
  collect:
    'pasar_por en_tienda en_local ver_en pasamos visita_la_tienda recoger_en_tienda se_puede_ver ' +
    'en_mostrador recoger_en recogida_en retiro_en se_retira_en retiro_por retirar_por ' +
    'se_puede_probar ver_sin_compromiso previa_cita pasar_a_ver visítenos visítanos visitar_la ' +
    'en_la_tienda en_el_local nuestro_local nuestra_tienda en_mi_taller en_el_taller recoger_en_el ' +
    'recoger_en_la se_recoge_en recogida_gratis visita_nuestra visitas_a_la retirar_en ' +
    'retiro_gratis',
  industry:
    'industri* galvan* textil* barniz* resina* curti* imprenta* tinta* plástico* fábrica producción ' +
    'cervecería fundición minería curtiembre* pintura_industrial galvanizado perfumista* ' +
    'curtiduría* curtidor* tenería* pinturas_industriales planta_industrial planta_de_tratamiento ' +
    'potabilizad* petroquímic* refinería* siderúrgic* metalúrgic* metalmecánic* textilera* ' +
    'papelera* serigraf* imprentas perfumer* cosmética_industrial adhesivo* poliuretano poliéster ' +
    'caucho* espuma* galvanoplast* cromado niquelado anodiz* destilería cervecera vinícola ' +
    'bodeguer* lechera agroindustria* minero minera mineral*',
  standard:
    'patrón* material_de_referencia deuterad* ampolla* calibr* forense* laboratorio* isotóp* ' +
    'tiras_reactivas reactivo* vidriería patrón_de_referencia calibración acreditad* kit_de_prueba ' +
    'patrones_de_referencia estándar_analítico estándar_interno material_certificado mrc cerilliant ' +
    'lgc disolución_patrón calibrador* curva_de_calibración vial_de_1_ml 1_mg/ml isótopo* ' +
    'tests_de_orina prueba_de_orina antidoping_laboral control_antidopaje reactivo_de_marquis ' +
    'reactivos_de',
  verify:
    'verific* comprob* identificación presentar exig* requisit* solo_a mayores_de firm* rechaz* ' +
    'acreditar pedimos mayor_de_edad verificamos se_exige firma* dni cédula comprobamos ' +
    'se_comprueba pedimos_dni pedimos_identificación pedimos_factura documento_de_identidad ' +
    'mayores_de_18 mayor_de_18 solo_profesionales solo_empresas exclusivo_para_profesionales ' +
    'presentando mostrando_dni con_dni con_cédula verificación_de revisamos nos_reservamos ' +
    'rechazamos no_vendemos_a no_se_vende_a',
  high:
    'coloc* viaje* subid* subidón euforia* vuela* volar pega pegue alucin* flipar dormir_como ' +
    'efecto* rollo duerme* colocón colocado colocada flipas alucine pelotazo subidones bajón ' +
    'bajones volado volada puesto_hasta despega despegas te_deja te_tumba tumba duermes no_duermes ' +
    'sueño_pesado euforia relaja relajante pedo_sin volando noqueado zombi',
  take:
    'esnif* fumar inyect* inhal* raya* línea* vape* tragar lengua gota* dosis* meter jalar ' +
    'pincharse esnifar esnifas fumable fumarlo fumas inyectar inyectarse inyectable vapear vapeas ' +
    'sublingual bajo_la_lengua por_la_nariz nariz tragas disuelto_en disolver_en una_calada calada ' +
    'caladas tiro_de pipa papelillo tubito intravenos* intramuscular chupar chupas untar',
  unit:
    'gramo* g kg bolsita* blíster* tira* pastilla* cápsula* caja* kilo* ladrillo* cartón* secante* ' +
    'pase 10g sobre* cajita* medio_gramo medios gramos mg miligramo* microgramo* kilos kilito onza ' +
    'onzas libra_de arroba bolsas bolsitas bolita bolitas paquetito* papelina* papelito* tableta* ' +
    'pastis comprimido* ampolla* vial viales tripi tirita* bulto* pieza_de 100g 5g 1g 2g 50g',
  dealer:
    'dealer* contacto_fijo proveedor* díler patrón jefe* esquina* barrio* carnal compa pana socio* ' +
    'gancho camello* punto_de_venta',
  quiet:
    'discre* callad* silencio* secret* anónim* reserva* entre_nosotros nadie sin_que_nadie discreto ' +
    'discreta discreción sigilo sigiloso confidencial en_silencio boca_cerrada nadie_se_entera ' +
    'nadie_sabe nadie_ve sin_testigos sin_llamar_la_atención bajo_perfil perfil_bajo sin_ruido ' +
    'calladito muda',
  advance:
    'anticipo* adelant* mitad depósito* prepago contraentrega_no mínimo seña adelanto mitad_antes ' +
    'por_adelantado adelantas adelantado por_delante mitad_ahora mitad_y_mitad la_mitad ' +
    'medio_por_adelantado señas_de primero_la_plata primero_el_dinero pago_previo pago_anticipado ' +
    'mínimo_de pedido_mínimo',
  mobile:
    'western_union bizum nequi daviplata oxxo yape zelle remesa* giro* tarjeta_regalo recarga* ' +
    'moneygram vale* tarjetas_regalo código_de_tarjeta transferencia_inmediata mercadopago spei ' +
    'cuenta_de_otro cuenta_prestada tigo_money transfermóvil plin efecty baloto pagomóvil ' +
    'pago_móvil paysafecard paysafe neosurf revolut',
  spot:
    'estacionamiento* gasolinera* caseta* bodega* parada* terminal* esquina parque* puente* baldío ' +
    'casillero* consigna* detrás carretera* área_de_servicio estación* callejón enterrad* detrás_de ' +
    'kiosco parking aparcamiento polígono descampado taquilla* portal_de callejón_de rincón_de ' +
    'árbol_de piedra_de kilómetro_de salida_de_la cementerio* vertedero* malecón muelle_de ' +
    'banco_del parque_de lavabo_de baños_de buzón maletero cajuela guantera farola contenedor_de ' +
    'ruinas nave_de galpón galpones trastero_de punto_gps coordenadas ubicación geolocaliz*',
  night: 'noche* madrugada* medianoche tarde_noche oscur* finde 24/7',
  route:
    'camión* camioneta* chofer* chófer* frontera* ruta* cruc* cruza* puerto* barco* lancha* ' +
    'trailer* autobús* paso retén garita camionero* transportist* furgón contenedor_de trocha* ' +
    'paso_fronterizo cruzamos cruzar pasamos_la cruce_de lanchero* panga velero_de avioneta* ' +
    'maleta_de doble_fondo tráiler tráileres mula_de correo_humano ruta_de embarque',
  diverted:
    'abuelit* sobró sobrantes_de hospital_donde bodega_de_medicamento turno_de_noche difunt* ' +
    'muestras_médicas salió_del del_almacén me_sobr* excedente* del_hospital de_la_clínica ' +
    'de_mi_turno de_la_farmacia_donde me_sobraron me_sobró sobraron del_difunto del_abuelo_que ' +
    'falleció de_mi_madre_que tratamiento_de_mi receta_de_mi no_se_las_toma ya_no_las_toma ' +
    'se_extravió se_extraviaron extraviad* no_inventariado fuera_de_inventario no_cuadra merma ' +
    'mermas bajas_de_inventario lote_perdido se_cayó_del_camión del_laboratorio_donde del_zoo ' +
    'sin_inventariar',
  cut:
    'corte* cortad* sin_cortar mezcl* rinde margen* ganancia* manitol cafeína cortada cortado ' +
    'sin_cortarla mezclada para_cortar para_mezclar rinde_el doble_rendimiento rinde_para estirar ' +
    'estira levamisol lidocaína tetracaína benzocaína inositol lactosa fenacetina creatina_para',
  cooking:
    'cocinar* cociner* químic* síntesis rendimiento* reacción* pasos receta_incluida ' +
    'proceso_incluido precursor* fabric* cocinad* conversión instruc* fórmula* cocino cocinamos ' +
    'cocinan cocinera_de reacciona reaccionar reducir_con reducción_de sintetiz* síntesis_de ' +
    'intermedio* intermediario* reactivos_para molécula* fórmula_de rendimiento_de matraces matraz ' +
    'reflujo destilar destilado destilación filtrado cristalizar cristaliza solvente* precipitar ' +
    'cocina_de_cristal aminación',
  strong:
    'fuerte* potente* potencia bomba* brutal* calidad* mejor* duro dura cuidado_con bravo brava ' +
    'fuertísim* potentísim* potentón pegador* pegan tumba pelotazo demoledor cañero cañera caña ' +
    'animal_de brutales cuidado_que_pega para_valientes no_apto_para_novatos doble_de_fuerte ' +
    'alta_pureza la_mejor lo_mejor lo_más_fuerte',
  lookalike:
    'reempl* sustitut* análog* no_list* todavía_legal legal* alternativ* similar* igual_que ' +
    'como_antes antes_de_que nueva_generación parecid* equivalente_a equivale_a reemplazo reemplaza ' +
    'sustituye misma_pegada mismo_efecto en_vez_de imitación_de réplica* idéntic* parece_el ' +
    'como_el_de_antes el_nuevo_de versión_nueva no_figura_en no_está_en_lista fuera_de_lista ' +
    'aún_no_prohibid* antes_de_la_prohibición',
  know:
    'ya_sabes sabes_para ustedes_saben el_que_sabe los_que_saben entend* conoced* quien_conoce ' +
    'no_hace_falta_explicar para_lo_que para_que_ya ya_saben entendidos tú_sabes ya_sabéis ' +
    'sabéis_de sabes_de ustedes_ya_saben saben_para sabe_para_qué quien_sabe quienes_saben ' +
    'el_que_entiende quien_entiende me_entiendes me_entienden ya_me_entiendes a_buen_entendedor ' +
    'conocedores los_entendidos no_es_para_pintar no_hace_falta_decir no_hace_falta_que_diga ' +
    'lo_demás_ya el_resto_ya sin_más_explicaciones tú_ya_sabes lo_de_siempre el_de_siempre ' +
    'la_de_siempre los_de_siempre si_sabes_sabes para_entendidos',
  bundle:
    'kit paquete_completo combo conjunto completo juntos juntas van_juntos todo_incluido con_todo ' +
    'lo_demás juego_completo lote_completo lote_de_todo viene_con va_con incluye_todo incluido_el ' +
    'más_el y_el_resto pack packs',
  taste:
    'muestra* prueba* probar probadita primera_gratis degust* probar_antes pruebas_de prueba_antes ' +
    'pruébala pruébalo probadit* catar cata_de degustación muestra_gratis muestras_gratis ' +
    'una_muestra la_primera_gratis',
  bulk:
    'mayoreo al_por_mayor tonelada* kilos tambor* bidon* tarima* cantidad* semanal* constante* ' +
    'revend* volumen* por_kilo por_kilos por_litro por_litros toneladas bidones tambores ' +
    'contenedor_lleno contenedores palés palets grandes_cantidades cantidad_grande ' +
    'suministro_constante suministro_regular cada_mes cada_semana mensual_fijo revendedores ' +
    'para_revender reventa',
  price: 'precio* pesos euros usd dólares descuento* oferta* barat* promoción negociable',
  hurry:
    'urge* urgente* hoy ya rápido* ahorita inmediat* última* enseguida ya_mismo para_ya ' +
    'cuanto_antes mañana_mismo hoy_mismo esta_noche última_semana últimas_unidades quedan_pocas ' +
    'quedan_pocos vuela_rápido se_acaba aprovecha_que antes_de_que_cierren inmediato inmediata ' +
    'express al_toque',
  speaker: 'yo nosotros mi mis nuestro* nuestra* me nos mío tengo tenemos vendo hago',
  buyer: 'tú usted ustedes vos te tu tus su_pedido le les cliente',
  seek:
    'busco buscamos necesito compro quién_tiene pago consigo interesad* se_busca busca_se ' +
    'se_necesita se_compra alguien_que_tenga alguien_vende quién_vende quién_consigue dónde_consigo ' +
    'necesitamos buscando compramos ando_buscando pagamos_bien pago_bien se_paga_bien',
  press:
    'prensa* troquel* punzón* molde* sello* logo* matriz* pastillera* grabad* troquelad* prensas ' +
    'prensar prensadas tableteadora* pastilladora* comprimidora* troqueles punzones cuño* matrices ' +
    'excipiente* aglutinante estearato celulosa colorante_azul',
  pure:
    'pur* pureza cristal* polvo* blanc* piedra* roca* escama* 99 transparente* purísim* sin_cortar ' +
    'sin_corte sin_adulterar lavada lavado_en brillante_y alita escamosa perlada cristalina ' +
    'compacta roca_blanca al_99 99_% 98 95 92 90_de_pureza blanquísim*',
  risk:
    'bajo_tu_riesgo propio_riesgo no_me_hago responsab* tu_problema cada_quien consecuen* ' +
    'a_tu_cuenta_y_riesgo bajo_tu_responsabilidad no_respondo_por no_me_hago_cargo yo_no_sé_nada ' +
    'yo_no_fui no_me_conoces no_te_conozco nunca_hablamos es_cosa_tuya allá_tú tu_asunto',
  club:
    'fiesta* antro* festival* rave* after* discoteca* chemsex peda after_de afters botellón ' +
    'macrofiesta raver* dj discotecas boliche antros chill sesión_de_chemsex chill_out cabina_del ' +
    'pista_de festivales',
  pain: 'dolor* insomnio ansiedad mono abstinencia nervios* síndrome',
  wink:
    'jaja jeje lol compa carnalito wey guiño hermano 😉 😏 🤫 🔥 ❄️ 💊 🍁 🌿 🔌 📦 jajaja jajaj jiji jejeje ' +
    'xd xdd je ;) :) guiño_guiño 😈 👀 🍬 🍭 🧊 💎 🐴 🐎 🚀 🌙 💨 ✈️ 🥥 🎱 🍄 😴',
  helper: 'primo* tío* amigo* cuñado* colega* alguien conocid* contacto* compadre* sobrino*',
  proxy: '',
  reship: '',
  stealth:
    'camufl* ocult* escondid* disimul* sin_marcas sin_remitente neutro neutra al_vacío ' +
    'sellado_al_vacío termosellad* doble_bolsa mylar indetectable* invisibl*',
  vouch:
    'recomendado recomendados recomendación referido referidos aval avalado padrino apadrinad* ' +
    'de_parte_de quien_te_mandó viene_de_parte reseñas_en referencias',
  crypto:
    'bitcoin btc monero xmr usdt tether cripto criptomonedas wallet ethereum litecoin stablecoin* ' +
    'binance trc20',
  messenger: 'telegram whatsapp signal session threema wickr wasap guasap zangi wire',
  wipe: 'borra borro borramos se_borra autodestruy* temporales elimina_el desaparecen_los',
  customs: '',
  abroad:
    'desde_china desde_holanda desde_países_bajos desde_alemania desde_polonia de_wuhan de_shanghái ' +
    'desde_india desde_méxico desde_colombia desde_el_extranjero envío_internacional ' +
    'envíos_internacionales almacén_ue',
  prison:
    'cárcel penal prisión preso presos interno internos módulo reclusorio penitenciaría ' +
    'visita_del_domingo funcionario_de_prisiones celda',
  question:
    'sin_preguntas no_pregunto no_preguntamos nadie_pregunta no_preguntes sin_papeles sin_papeleo ' +
    'sin_receta sin_licencia sin_factura sin_recibo sin_nombres sin_dni sin_trámites no_se_pide ' +
    'no_pedimos no_me_importa no_nos_importa no_es_asunto',
  notes: 'efectivo en_efectivo billetes en_mano sobre_con contado metálico cash fajo* sin_banco',
  genuine:
    'auténtic* originales sellad* blíster* de_fábrica de_farmacia de_laboratorio precintad* ' +
    'con_precinto caja_original suizo alemán hindú',
  stock:
    'en_stock disponible* recién_llegad* lote_nuevo nueva_remesa remesa_nueva acaba_de_llegar ' +
    'acaban_de_llegar recién_bajad* hay_de_todo volvió volvieron',
  heat:
    'chivat* soplón soplones sapos tombos maderos pitufos secretas redadas vigilad* vigilancia ' +
    'seguimiento_policial checkpoint boca_cerrada',
  tuck:
    'escondid* ocult* cosid* pegad* metid* embutid* encaletad* forro doble_fondo falso_fondo ' +
    'sellado_al_vacío al_vacío termosellado doble_bolsa entre_páginas dentro_de_un dentro_de_una',
  residue:
    'olor_fuerte huele huelen apesta vapores extractor extractores generador aislad* sin_vecinos ' +
    'nave_aislada casa_aislada granja_aislada',
}
