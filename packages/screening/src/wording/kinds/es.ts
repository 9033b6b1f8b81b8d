import type { Kinds } from '../kinds.ts'

export const es: Kinds = {
  food: 'pan panes queso* mantequilla mermelada miel pasta arroz fruta* verdura* carne pescado* embutido* huevo* dulce* caramelo* galleta* torta* pastel* chocolate* azúcar sal pimienta harina jarabe especia* vino cerveza* café té jugo* leche vinagre aceite_de_oliva dulce_de salsa* helado* tortilla* especias gomitas',
  cookery:
    'receta* cocina* horno* olla sartén restaurante* panader* repostería pasteler* asado parrilla desayuno almuerzo cena frasco* mesa gastronóm* heladería',
  garden:
    'jardín* planta* semilla* tierra maceta* flor* árbol* césped rosal* tomate* invernadero huerto* abono* fertilizante* campo* cosecha* tractor* viñedo* colmena* agrícol* vivero*',
  animal:
    'perro* gato* caballo* acuario* pájaro* gallina* cabra* vaca* abeja* animal* mascota* veterinar* conejo* arena_para pecera* caballo_de jaula loro* veterinaria ganado canario',
  wear: 'camisa* vestido* chaqueta* chamarra* abrigo pantalón* zapato* zapatilla* bota* calcetín* sombrero gorra* guante* algodón seda lana talla* joya* collar* anillo* pulsera* reloj* tela* cuero',
  beauty:
    'crema* loción champú jabón* jabones piel cara cabello pelo maquillaje perfume* uña* bálsamo baño cosmétic* cera',
  home: 'mueble* sofá mesa* silla* lámpara* cortina* alfombra* cama* colchón almohad* estante* espejo* florero vela* velas marco* vajilla sábana* jarrón',
  building:
    'pared* pintura* yeso cemento hormigón azulejo* techo* piso_de taladro sierra martillo tornillo* madera* tubo* obra* grava ventana* vidrio* ferretería herramienta* mosaico* ladrillo* albañil* loseta*',
  vehicle:
    'coche* carro* auto autos bici* moto* scooter llanta* neumático* rueda* motor freno* faro* gasolina diésel caravana repuesto* taller kilómetro* tornillo* remolque* refacción* camioneta',
  electronics:
    'batería* cable* cargador ordenador* computadora* funda impresora* teclado* pantalla* software cámara* altavoz* parlante* usb consola celular* laptop* audífonos',
  child:
    'niño* niña* bebé* juguete* peluche* muñeca* puzzle* guardería cochecito hijo* hija* nieto* escolar* adolescente*',
  leisure:
    'pesca* camping carpa* fútbol senderismo esquí maqueta* juego* ajedrez guitarra* piano vinilo* concierto* teatro* lienzo* cuadro* pintor* cumpleaños* boda* regalo* navidad* artesan* hecho_a_mano costura tejid* cerámica* rompecabezas tejido* campamento fiesta_infantil',
  nature:
    'montaña* playa* lago río bosque* nieve invierno verano vacaciones hotel* sendero* isla* mar sol paseo*',
  cleaning:
    'limpi* lavar lavado* detergente* mancha* lejía lavandina desinfect* destap* cal piscina* pileta* alberca óxido decap* hogar desengras* cloro',
  patient:
    'paciente* médico* doctor* hospital* clínica* enferm* síntoma* tratamiento* cáncer efectos_secundarios posología cirug* anestesi* embaraz* lactancia hígado riñón* medicamento* prospecto presión_arterial médic* enfermer* dosis operación cirugía psiquiatra veterinario',
  pharmacy:
    'farmac* receta_médica recetario* dispens* mostrador boticari* receta_archivada venta_bajo caducidad* farmacéutic* desabasto surtir surte farmacias genérico* prospecto recetó boticario médico_de_cabecera',
  rescue:
    'sobredosis naloxona 112 123 911 emergencia* ambulancia* primeros_auxilios reducción_de_daños jeringa* estéril* intoxicación* respira* no_mezcles nunca_solo análisis_anónimo posición_lateral urgencias análisis_de_sustancias no_lo_hagas_solo tiras_reactivas',
  science:
    'estudio* investigación* muestra_de muestras_analizadas anális* método* espectromet* cromatogra* receptor* ratones metabolit* farmacolog* toxicolog* aguas_residuales resultado* revista resumen hipótesis medición* cuantific* tesis muestra* análisis investigador* resultados metodología laboratorio_de_la_universidad',
  teaching:
    'escuela* colegio* alumno* estudiante* universidad* curso* lección examen* maestr* profesor* clase* manual práctica* bachillerato licenciatura secundaria maestra maestro apuntes',
  law: 'ley leyes artículo* decreto* reglamento* directiva* convenio prohib* legisl* enmienda* congreso ministerio tratado* anexo* boletín_oficial norma* sanción* senado norma_oficial prohibición reforma*',
  court:
    'tribunal* juez* jueza juicio* sentencia* conden* fiscal* abogad* acusad* policía* agente* detenid* incaut* decomis* operativo* investig* tráfico* narcotráfico sospech* prisión aduaneros guardia_civil banda fiscalía condena* abogado* aduana_incautó imputad* cárcel',
  news: 'según periódico* periodista* ayer inform* portavoz comunicado* entrevista* redacción vecinos alcald* noticia* por_ciento autoridades prensa diario reportaje informó declaró vecinos_cuentan corresponsal',
  book: 'libro* autor* capítulo* página* novela* edición* editorial* lector* relato* poema* biblioteca podcast* episodio* película* documental* serie* programa* radio director* museo* exposición* siglo historia* archivo* cuento* reseña* crónica*',
  job: 'empleo* trabajo_de puesto salario* sueldo* contrat* vacante* turno* jornada experiencia* candidat* currículum aprendiz* se_busca_personal contratamos prestaciones postular',
  event:
    'charla* taller* seminario* jornada* conferencia* entrada_libre inscrip* boleto* sala ponente* evento* mesa_redonda gratuit* puertas_abiertas inscripción* encuentro aforo presentación',
  help: 'ayuda* apoyo adicc* recaída desintox* voluntari* familia* familiares asociación* grupo_de_apoyo confidencial* trabajador_social acompañ* acompaña* sobrio rehabilitación familias línea_de_ayuda anónimos',
  memory:
    'recuerd* entonces años_después cuando_era abuela* abuelo* antes_se niñez antaño me_contó era_yo tenía_yo recuerdo recuerdan infancia en_aquellos_años hace_años de_niño mi_madre mi_padre nostalgia cuando_yo_era contaba',
  warning:
    'advert* cuidado peligr* no_tomar alerta* riesgo* tóxic* mortal* evit* estafa* falsific* dañin* precauci* cuidado_con advierten advertencia peligro* tóxico no_compren no_mezclar ojo_con_los',
  passive:
    'está_prohibido se_prohíbe se_exige se_dispensa se_vende_solo debe_ser deben_ser fue fueron ha_sido están_sujet* queda_prohibido se_requiere se_entrega_con fue_hallado fueron_decomisados está_sujeto fueron_detenidos se_incautaron se_encontraron será_sancionado',
  parcel:
    'envío* paquete* entrega_a mensajer* correo* rastreo seguimiento* paquetería transport* flete* días_hábiles estafeta sedex',
  hours:
    'lunes martes miércoles jueves viernes sábado* domingo* abierto* horario* cerrado* cita* mañana* hrs abierto_de',
  returns:
    'devoluci* garantía* cambio* reembolso* reclam* 30_días devolución* cambios reclamación reclamo satisfacción',
  tax: 'iva factura* recibo* boleta* cotiz* presupuesto* orden_de_compra tarjeta* transferencia_a_cuenta_de_la_empresa cuit rut nif mercado_pago ticket transferencia_bancaria rfc nit tarjeta_de_crédito',
  sheet:
    'ficha* hoja_de_seguridad certificado* lote* trazab* iso norma grado* analítico registro_sanitario especificaci* ficha_de_seguridad ficha_técnica certificado_de_análisis pedimento trazabilidad',
  licence:
    'licencia* permiso* autoriz* registro* inscrit* declaración* invima cofepris aemps sedronar uso_final acredit* habilit* dni autorización* registro_sanitario carta_de_uso declaración_de_uso número_de_colegiado aviso_de senad permiso_de_importación operador_registrado dadas_de_alta',
  account:
    'cuenta_de_cliente empresa* profesional* desde_19 fabricante* fábrica* distribuidor* mayorista_aut equipo sede comercio* razón_social clientes_registrados',
  hazard:
    'inflamable* corrosiv* adr guante* gafas ventil* almacen* peligrosa* seguridad onu bidón_homologado',
  measure:
    'cm mm metro* litro* ancho alto largo diámetro grosor medida* color* modelo* vatios unidades rosca tornillo* pulgada* tuerca* calibre',
  used: 'usad* segunda_mano rayón rayado* funciona* buen_estado como_nuev* mudanza* sin_uso comprad* desván herencia trastero sobrante* remate colección antiguo*',
  collect:
    'recog* retir* visita* pasar_por en_tienda en_local ver_en pasamos visita_la_tienda recoger_en_tienda se_puede_ver en_mostrador',
  industry:
    'industri* galvan* textil* barniz* resina* curti* imprenta* tinta* plástico* fábrica producción cervecería fundición minería curtiembre* pintura_industrial galvanizado perfumista*',
  standard:
    'patrón* material_de_referencia deuterad* ampolla* calibr* forense* laboratorio* isotóp* tiras_reactivas reactivo* vidriería patrón_de_referencia calibración acreditad* kit_de_prueba',
  verify:
    'verific* comprob* identificación presentar exig* requisit* solo_a mayores_de firm* rechaz* acreditar pedimos mayor_de_edad verificamos se_exige firma* dni cédula',
  high: 'coloc* viaje* subid* subidón euforia* vuela* volar pega pegue alucin* flipar dormir_como efecto* rollo duerme*',
  take: 'esnif* fumar inyect* inhal* raya* línea* vape* tragar lengua gota* dosis* meter jalar pincharse',
  unit: 'gramo* g kg bolsita* blíster* tira* pastilla* cápsula* caja* kilo* ladrillo* cartón* secante* pase medio 10g sobre* cajita*',
  dealer:
    'dealer* contacto_fijo proveedor* díler patrón banda* jefe* punto esquina* barrio* cliente* carnal compa pana socio* gancho camello*',
  quiet: 'discre* callad* silencio* secret* anónim* reserva* entre_nosotros nadie sin_que_nadie',
  advance:
    'anticipo* adelant* mitad depósito* prepago contraentrega_no mínimo seña adelanto mitad_antes por_adelantado',
  mobile:
    'western_union bizum nequi daviplata oxxo yape zelle remesa* giro* tarjeta_regalo recarga* moneygram vale*',
  spot: 'estacionamiento* gasolinera* caseta* bodega* parada* terminal* esquina parque* puente* baldío casillero* consigna* detrás carretera* área_de_servicio estación* callejón enterrad* detrás_de kiosco',
  night: 'noche* madrugada* medianoche tarde_noche oscur* finde 24/7',
  route:
    'camión* camioneta* chofer* chófer* frontera* ruta* cruc* cruza* puerto* barco* lancha* trailer* autobús* paso retén garita',
  diverted:
    'abuelit* sobró sobrantes_de hospital_donde bodega_de_medicamento turno_de_noche difunt* muestras_médicas salió_del del_almacén caduc* me_sobr* excedente*',
  cut: 'corte* cortad* sin_cortar mezcl* rinde margen* ganancia* manitol cafeína',
  cooking:
    'cocinar* cociner* químic* síntesis rendimiento* reacción* pasos receta_incluida proceso_incluido precursor* fabric* cocinad* conversión instruc* fórmula*',
  strong: 'fuerte* potente* potencia bomba* brutal* calidad* mejor* duro dura cuidado_con bravo brava',
  lookalike:
    'reempl* sustitut* análog* no_list* todavía_legal legal* alternativ* similar* igual_que como_antes antes_de_que nueva_generación parecid*',
  know: 'ya_sabes sabes_para ustedes_saben el_que_sabe los_que_saben entend* conoced* quien_conoce no_hace_falta_explicar para_lo_que para_que_ya ya_saben entendidos tú_sabes',
  bundle:
    'kit paquete_completo combo conjunto completo juntos juntas van_juntos todo_incluido con_todo lo_demás',
  taste: 'muestra* prueba* probar probadita primera_gratis degust*',
  bulk: 'mayoreo al_por_mayor tonelada* kilos tambor* bidon* tarima* cantidad* semanal* constante* revend* volumen*',
  price: 'precio* pesos euros usd dólares descuento* oferta* barat* promoción negociable',
  hurry: 'urge* urgente* hoy ya rápido* ahorita inmediat* última* enseguida',
  speaker: 'yo nosotros mi mis nuestro* nuestra* me nos mío tengo tenemos vendo hago',
  buyer: 'tú usted ustedes vos te tu tus su_pedido le les cliente',
  seek: 'busco buscamos necesito compro quién_tiene pago consigo interesad* se_busca',
  press: 'prensa* troquel* punzón* molde* sello* logo* matriz* pastillera* grabad* troquelad*',
  pure: 'pur* pureza cristal* polvo* blanc* piedra* roca* escama* 99 transparente*',
  risk: 'bajo_tu_riesgo propio_riesgo no_me_hago responsab* tu_problema cada_quien consecuen*',
  club: 'fiesta* antro* festival* rave* after* discoteca* chemsex peda',
  pain: 'dolor* insomnio ansiedad mono abstinencia nervios* síndrome',
  wink: 'jaja jeje lol compa carnalito wey guiño hermano 😉 😏 🤫 🔥 ❄️ 💊 🍁 🌿 🔌 📦',
  helper: 'primo* tío* amigo* cuñado* colega* alguien conocid* contacto* compadre* sobrino*',
}
