import type { Words } from '../words.ts'

export const es: Words = {
  no: 'no sin ni nada nunca jamás nadie ningún ninguna ninguno cero tampoco',
  paper:
    'papel papeles papeleo factura facturas recibo recibos licencia licencias permiso permisos ' +
    'registro declaración declaraciones contrato* receta* certificado* documento* documentos ' +
    'identificación pasaporte firma firmas comprobante* trámite* dni cédula ruc rut cuit nit rfc ' +
    'boleta boletas guía remito remitos constancia formulario formularios albarán justificante ' +
    'credencial carné título sello_oficial trámites autorización autorizaciones prescripción ' +
    'declaración_jurada ficha',
  name: 'nombre nombres apellido dirección remitente huella huellas rastro correo identidad',
  ask:
    'pregunta preguntas pregunto preguntamos preguntes preguntan pregunte curioso curiosos verifica ' +
    'revisan revisa pedimos pido explica averiguar preguntar preguntéis preguntás pregunten ' +
    'preguntarán interrogar cuestionar explicaciones indagar controlan comprueba comprueban mira_el ' +
    'revisar fisgones',
  matter:
    'mi_problema nuestro_problema asunto_mío asunto_suyo me_importa nos_importa me_interesa ' +
    'quiero_saber lo_que_haga para_qué_es para_qué_lo lo_que_hagas es_cosa_tuya no_sabe_nada ' +
    'da_igual me_da_igual no_es_asunto no_me_meto lo_que_haces no_es_mi_asunto tu_asunto ' +
    'tu_problema a_mí_qué allá_tú allá_vosotros allá_ustedes lo_que_haces_con lo_que_hacen_con ' +
    'lo_que_hagan para_qué_la para_qué_los no_quiero_saber ni_quiero_saber mejor_no_saber ' +
    'es_cosa_suya cosa_tuya cosa_vuestra uso_que_le_des',
  goes:
    'va van viaja viajan sale salen pasa pasan entra llega enviado envía mandamos manda declarado ' +
    'declarada etiquetado etiquetada empacado empaca vendido marcado se_entrega disfrazado figura ' +
    'viene viajará saldrá pasará llegará declaramos declaro etiquetamos etiqueto rotulado rotulada ' +
    'rotulamos facturado facturamos facturo embalado camuflado mandado despachado despachamos ' +
    'registrado cruza cruzan figura_en consta',
  as: 'como bajo a_nombre_de',
  bearer:
    'etiqueta etiquetas caja cajas tambor tambores bidón bidones saco sacos bolsa bolsas factura ' +
    'guía papel papeles remisión manifiesto cuñete costal bote paquete paquetes envase envases lata ' +
    'frasco frascos garrafa garrafas caneca canecas rótulo bulto bultos palé contenedor ' +
    'conocimiento_de_embarque carta_porte',
  says:
    'dice dicen indica pone reza muestra marca escrito impreso aparece rezan llevará pondrá dirá ' +
    'figura consta leerá lee_se impresa estampado',
  hidden:
    'escondido escondida escondidos oculto oculta ocultos metido metida metidos metidas cosido ' +
    'pegado pegada soldado soldada hueco hueca dentro entre detrás debajo doble_fondo camuflado ' +
    'envuelto sellado enterrado relleno enrollado va_dentro adentro embutido incrustado en_el_forro ' +
    'disfrazada escondo escondemos ocultamos oculta_en camuflada camuflados embutida encaletado ' +
    'encaletada caleta metemos meto embebido impregnado impregnada disimulado disimulada tapado ' +
    'empotrado cosida cosidos pegados pegadas enrollada bajo_el_forro doble_forro doble_pared ' +
    'falso_fondo',
  object:
    'libro libros revista juguete juguetes peluche vela velas forro marco compresor tarjeta zapato* ' +
    'bocina café chocolate dvd pila jabón azulejo* losetas mueble* cojín croquetas papas cereal ' +
    'vitaminas madera frasco tubo cuaderno calendario lámpara colchón tarima* lata motor llanta* ' +
    'fruta maleta refacciones bloque_de_motor melaza vinilo plumas pasta_de_dientes champú ' +
    'suplemento multivitamínico arroz flores portada peluches muñeca muñecas muñeco termo termos ' +
    'altavoz consola maceta cuadro cuadros bolso mochila cinturón tacón plantilla plantillas ' +
    'pañales pañal extintor batería neumático rueda radiador asiento depósito pelota balón pan ' +
    'panes queso tamales conservas biblia comedero juguetería figura figuras estatua santo santos ' +
    'virgen marco_de desodorante crema pintalabios funda mando té_verde sobre_acolchado ' +
    'sobre_manila carta_a cartas_a',
  seized:
    'retiene retienen retenido detenido decomisan decomisado decomiso incautan incautado cae caen ' +
    'truena pierde perdido pierden abren confiscan parado agarran detiene retienen_el pillan ' +
    'pillado pillada intervenido intervienen requisan requisado cazan interceptan interceptado ' +
    'aduana_para se_pierde no_llega rompe se_cae',
  again:
    'reenvío reenviamos reponemos reponer reposición otra otro segundo mandamos_otra gratis ' +
    'sin_costo devolución por_cuenta_de_la_casa cubrimos pagamos siguiente reembolso reenvío_gratis ' +
    'reponemos_sin va_otro va_otra mando_otro mando_otra mandamos_otro te_mando doble_sin_cargo ' +
    'sin_cargo a_nuestro_cargo corre_por_mi_cuenta lo_repongo garantizado devolvemos_el',
  insider:
    'amigo amigos nuestro_hombre contacto primo chofer gestor agente alguien compa conocido enlace ' +
    'tu_gente su_gente padrino compadre cuñado hermano mi_hombre mi_gente guardia_civil_amigo ' +
    'sargento inspector vista_de_aduana estibador estibadores camionero transportista despachante ' +
    'funcionario padrino_en palanca arreglo arreglado hablado',
  border:
    'puerto puertos aduana aduanas frontera muelle aeropuerto garita recinto terminal retén retenes ' +
    'mensajería paquetería aduanal paso_fronterizo puente_internacional trocha muelle_de contenedor ' +
    'contenedores escáner_del migración garita_de puesto_de_control peaje línea_fronteriza ' +
    'control_de_carretera',
  meet:
    'nos_vemos vernos recoge recoger entrega entregas entregamos intercambio dejamos deja cita ' +
    'llega ven punto cambio carga paso quedamos quedar nos_encontramos encontramos encuentro ' +
    'cita_en bajo bajas bajo_yo te_espero espérame esperas te_lo_dejo recógelo pasas pasa_por ' +
    'entrego entregas_en reparto repartimos lo_dejo dejo suelto_en suelta',
  place:
    'estacionamiento gasolinera área_de_descanso monte bosque puente granja rancho finca campo ' +
    'esquina banca puerta_trasera autopista panteón parcela bodega carretera discoteca brecha ' +
    'parking aparcamiento polígono descampado baldío vertedero cementerio rotonda apeadero estación ' +
    'estación_de túnel azotea portal portón bodegón nave naves corral establo cobertizo ' +
    'contenedor_de_basura taquilla taquillas lavandería baños baño parada kilómetro malecón playa ' +
    'río cabaña caleta trastero',
  dark:
    'noche madrugada oscuro medianoche tarde anochecer oscurecer nocturno nocturna noches ' +
    'madrugadas tras_la_medianoche a_oscuras sin_luz de_noche amanecer al_caer',
  only:
    'solo sólo únicamente exclusivamente nada_más estrictamente puro solo_en sólo_en nomás namás ' +
    'exclusivo exclusiva',
  cash:
    'efectivo billetes cash contado en_mano billete plata lana guita pasta_en_mano dinero_en_mano ' +
    'cash_only efectivo_en billetes_pequeños billetes_chicos metálico en_metálico',
  bank:
    'transferencia banco tarjeta depósito cheque paypal rastreable bancos bizum transferencias ' +
    'cuenta_bancaria ingreso_bancario tarjetas paypal_no visa rastro_bancario',
  erase:
    'borra borrar borro borre borramos elimina eliminar desaparece desaparecen autodestruye ' +
    'autodestruyen destruye bloquea bloquéame olvida cambia cambio mensajes_temporales autodestru* ' +
    'se_borra_todo borramos_todo borren borrad borrarlo borrarla se_borra se_borran eliminad ' +
    'desaparezco desaparecemos quema quemar rompe rómpelo destruir apaga limpia_el vacía bórralo ' +
    'bórrame bórrala autodestruible autodestruibles',
  chat:
    'chat chats conversación mensajes mensaje historial hilo plática cuenta página anuncio número ' +
    'números chats_que whatsapp_y conversaciones capturas captura pantallazo pantallazos audio ' +
    'audios nota_de_voz nota llamadas llamada rastro registro_de_llamadas',
  contact:
    'escribe escríbeme escríbenos escribir habla hablamos hablar contacto contacta vía mándame ' +
    'agrega escribidme escríbanme mándenme mensajéame contáctame búscame búscanos agrégame ' +
    'me_encuentras nos_encuentras háblame hablen pídelo pedidos_por pide_por contesto respondo ' +
    'atiendo',
  app:
    'signal session wickr telegram telegrama threema wire element matrix potato jabber simplex ' +
    'whatsapp snap viber discord insta instagram zangi wasap guasap wpp whats telegram_secreto ' +
    'briar protonmail proton tutanota simplex_chat snapchat messenger_secreto threema_id ' +
    'canal_de_telegram grupo_de_telegram bip',
  stranger:
    'curiosos desconocidos nuevos turistas policías policía tiras principiantes novatos mirones ' +
    'sapos curiosa metiches chismosos chivatos soplones soplón sapo cana tombos pacos pitufos ' +
    'secretas maderos maderas infiltrados extraños preguntones mirón principiante periodistas ' +
    'testigos',
  trusted:
    'confianza conocidos recomendados recomendado serios entendidos los_que_saben quien_sabe ' +
    'apadrinado apadrinados de_siempre iniciados recomendado_por conocido_de_confianza avalado ' +
    'avalados aval apadrinado_por de_la_casa clientes_fijos fijos los_de_siempre del_gremio ' +
    'gente_del_ramo serio seria referidos invitación invitado con_padrino del_barrio hermanos ' +
    'quienes_saben',
  test:
    'prueba pruebas antidoping orina escáner rayos perro perros test control binomio escáneres ' +
    'rayos_x aduana_canina perra olfato drogotest alcotest narcotest control_antidoping ' +
    'control_de_drogas analítica arco_detector revisión',
  detect:
    'detecta detectan detectable nota notan huele huelen aparece sale encuentra encuentran marca ' +
    'se_da_cuenta oye oyen diferencia nota_la_diferencia enteran detectarán detectado olfatean ' +
    'olfatea pilla pillan cantan canta pita pitan suena distingue distinguen descubren descubre ' +
    'salta saltan ladra ladran',
  plate: 'placa serie número_de_serie etiqueta etiquetas marcas',
  removed:
    'quitada quitado quitadas arrancada arrancado limada limado borrada borrado raspada raspadas ' +
    'raspado esmerilada falta despegadas tachada quitado_el quitamos quito borrado_el borré limé ' +
    'lijado lijada arranqué despegada despegado tapada tapado_con sin_placa sin_número ' +
    'pintada_encima',
  stamp:
    'troquel troqueles cuño cuños punzón punzones molde moldes sello dados matriz troquelado ' +
    'troqueladora matrices dado_de dados_de sellos',
  logo:
    'logo logos logotipo corona calavera marca_ajena impronta m30 rolex fiesta superhéroe tesla ' +
    'lamborghini supreme louis_vuitton rolls_royce bitcoin pikachu punisher batman superman a215 ' +
    'xanax',
  require:
    'requiere requerimos requerida exige exigimos exigida necesario necesaria necesita presentar ' +
    'presentación previa pedimos_licencia solicitamos firmada firmado sujeto verificada verificado ' +
    'obligatorio obligatoria vigente aportar es_obligatorio se_pide_dni se_pide_documento exigible ' +
    'imprescindible hace_falta_licencia presente presentando acreditando previa_presentación ' +
    'conforme_a',
  private: 'particulares particular menores público_general consumidores domicilios',
  institution:
    'hospitales hospital laboratorios laboratorio universidades escuelas empresas farmacias ' +
    'clínicas profesionales instituciones veterinarios industrias veterinarias empresa_con',
  authority:
    'policía guardia agentes aduana aduanas tribunal juez jueza fiscalía fiscal ministerio gobierno ' +
    'investigadores científicos médicos estudio autoridades autoridad asociación ejército marina ' +
    'secretaría pacientes urgencias hospital perito*',
  reported:
    'dijo hallaron hallado incautó incautaron decomisó decomisaron detuvo detuvieron detenidos ' +
    'detenido condenado condenó advirtió advierte informó detectó detectado descubrió descubrieron ' +
    'anunció publicó aprobó midió recuerda señala sospecha alertó investigan acusado',
  shop:
    'alérgenos garantía devoluciones lavable receta_de tarjeta_de_crédito alimentario ecológico ' +
    'niños talla registro_sanitario ticket_regalo',
  goods:
    'pan queso mermelada miel pasta aceituna aceitunas jugo zumo especias pastel pasteles galleta ' +
    'galletas dulces chocolate café vinagre pepinillos salsa harina azúcar sal fruta frutas ' +
    'verduras carne pescado sopa cereal mora avena cachorro acuario arena mascota champú loción ' +
    'crema perfume labial uñas camisa vestido botas zapatos calcetines chaqueta gorra cortina ' +
    'cortinas lámpara almohada silla mesa sofá toalla alfombra jardín semilla semillas maceta ' +
    'juguete juguetes muñeca rompecabezas novela guitarra piano taladro sierra llanta freno ' +
    'bicicleta casco router cable impresora pantalla cámara boda cumpleaños niños bebé tejer horno ' +
    'panadería cafetería cafeterías restaurante cocineros tela algodón cuero taza lentes fútbol ' +
    'tienda pesca feria inodoro',
  report:
    'pacientes cohorte participantes placebo vida_media farmacocinética metabolito* ' +
    'aguas_residuales seminario conferencia tesis episodio capítulo boletín editorial juicio ' +
    'condena sentencia jurado convención decreto reforma congreso sobredosis naloxona ambulancia ' +
    'reducción_de_daños análisis_de_sustancias abstinencia síntomas diagnóstico efectos_secundarios ' +
    'mortalidad muertes murieron hospitalizado* encuesta espectrometría cromatograf* forense ' +
    'sospechoso* redada cateo decomiso contrabando investigación documental novela museo guía_para ' +
    'toxicolog* adicción prohibición prevención capacitación constancia',
  coin:
    'cripto* criptomoneda* monedas_digitales tarjetas_de_regalo usdt usdc stablecoin stablecoins ' +
    'bitcoin ethereum litecoin monero xmr tether satoshis cripto',
  phone: 'teléfono teléfonos foto fotos celular video audios llamadas cámara',
  sign:
    'contraseña clave_secreta toca toques luces_apagadas pita pitas baja_el_vidrio timbre ' +
    'pregunta_por pregunte_por playera_roja silba toca_dos toca_tres di_que_vienes di_que_vas_de ' +
    'dos_toques tres_toques da_luces enciende_las_luces baja_la_ventana guiña_los_faros claxon ' +
    'pañuelo_rojo gorra_roja pregunta_en_la_barra santo_y_seña clave',
  same: 'misma mismo idéntico idénticas parecen igual_que iguales copia',
  original: 'original originales farmacia auténticas verdaderas',
  cook:
    'químico cocinero cocineros cocinar cocina_química síntesis químicos cocinera cocino cocinamos ' +
    'cocina_de sintetiza sintetizar síntesis_de sintetizo refinador refinar reducir reduce ' +
    'maestro_cocinero experto_en_síntesis mano_de_cocina',
  yield:
    'por_kilo al_peso cada_kilo por_lote a_destajo por_gramo_final según_rendimiento a_porcentaje ' +
    'por_ciento_de_la_producción por_producción por_carga por_partida por_tanda por_litro al_kilo',
  potency:
    'microgramos diluir letal accidentes pega potente tumba principiantes mcg microgramo ' +
    'ojo_con_la_dosis con_cuidado dosifica no_pases_de basta_con_media basta_con_un una_uña ' +
    'cabeza_de_alfiler potentísimo demoledor te_mata tolerancia fuerte',
  firm:
    'empresa empresas cuenta formulario* razón_social sociedad autónomo autónomos alta_de_cliente ' +
    'cif nif',
  remote:
    'aislado aislada apartado apartada campo sierra monte discreto silencio callado reservado ' +
    'alejado alejada perdido_en sin_vecinos retirado retirada solitario solitaria caserío cortijo ' +
    'rancho_solo en_medio_de_la_nada despoblado insonorizado',
  neighbour:
    'vecinos vecino dueño visitas vecina vecinas casero portero conserje propietario inquilinos ' +
    'comunidad_de_vecinos',
  pay:
    'pago pagos paga cobro cobramos saldo depósito se_acepta aceptamos pagas pagan se_paga pagáis ' +
    'cobras liquidación liquida liquidamos abonas abono aceptan_pago',
  gold: 'oro centenarios dólares joyas tarjetas_de_regalo',
  nominee:
    'otro_nombre nombre_de_un_amigo cuenta_de_un_tercero prestanombres a_nombre_de_otro testaferro ' +
    'testaferros cuenta_prestada mula mulas cuenta_de_mi_prima cuenta_ajena persona_física',
}
