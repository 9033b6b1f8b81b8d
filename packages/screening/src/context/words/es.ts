import type { Words } from '../words.ts'

export const es: Words = {
  no: 'no sin ni nada nunca jamás nadie ningún ninguna ninguno cero tampoco',
  paper:
    'papel papeles papeleo factura facturas recibo recibos licencia licencias permiso permisos registro ' +
    'declaración declaraciones contrato* receta* certificado* documento* documentos identificación ' +
    'pasaporte firma firmas comprobante* trámite*',
  name: 'nombre nombres apellido dirección remitente huella huellas rastro correo identidad',
  ask:
    'pregunta preguntas pregunto preguntamos preguntes preguntan pregunte curioso curiosos verifica ' +
    'revisan revisa pedimos pido explica averiguar',
  matter:
    'mi_problema nuestro_problema asunto_mío asunto_suyo me_importa nos_importa me_interesa ' +
    'quiero_saber lo_que_haga para_qué_es para_qué_lo lo_que_hagas es_cosa_tuya no_sabe_nada da_igual ' +
    'me_da_igual no_es_asunto no_me_meto lo_que_haces',
  goes:
    'va van viaja viajan sale salen pasa pasan entra llega enviado envía mandamos manda declarado ' +
    'declarada etiquetado etiquetada empacado empaca vendido marcado se_entrega disfrazado figura viene',
  as: 'como bajo a_nombre_de por',
  bearer:
    'etiqueta etiquetas caja cajas tambor tambores bidón bidones saco sacos bolsa bolsas factura guía ' +
    'papel papeles remisión manifiesto cuñete costal bote',
  says: 'dice dicen indica pone reza muestra marca escrito impreso aparece',
  hidden:
    'escondido escondida escondidos oculto oculta ocultos metido metida metidos metidas cosido pegado ' +
    'pegada soldado soldada hueco hueca dentro entre detrás debajo doble_fondo camuflado envuelto ' +
    'sellado enterrado relleno enrollado va_dentro adentro embutido incrustado en_el_forro disfrazada',
  object:
    'libro libros revista juguete juguetes peluche vela velas forro marco compresor carta cartas ' +
    'tarjeta sobre zapato* bocina té café chocolate dvd pila jabón azulejo* losetas mueble* cojín arena ' +
    'croquetas papas cereal vitaminas madera frasco tubo cuaderno calendario lámpara colchón tarima* ' +
    'lata motor llanta* fruta maleta refacciones bloque_de_motor melaza vinilo plumas pasta_de_dientes ' +
    'champú suplemento multivitamínico arroz flores portada',
  seized:
    'retiene retienen retenido detenido decomisan decomisado decomiso incautan incautado cae caen ' +
    'truena pierde perdido pierden abren confiscan parado agarran detiene',
  again:
    'reenvío reenviamos reponemos reponer reposición otra otro segundo mandamos_otra gratis sin_costo ' +
    'devolución por_cuenta_de_la_casa cubrimos pagamos siguiente reembolso',
  insider:
    'amigo amigos nuestro_hombre contacto primo chofer gestor agente alguien compa conocido enlace ' +
    'tu_gente su_gente padrino',
  border:
    'puerto puertos aduana aduanas frontera muelle aeropuerto garita recinto terminal retén retenes ' +
    'mensajería paquetería',
  meet:
    'nos_vemos vernos recoge recoger entrega entregas entregamos intercambio dejamos deja cita llega ' +
    'ven punto cambio carga paso',
  place:
    'estacionamiento gasolinera área_de_descanso monte bosque puente granja rancho finca campo esquina ' +
    'banca puerta_trasera autopista panteón parcela bodega carretera discoteca brecha',
  dark: 'noche madrugada oscuro medianoche tarde anochecer oscurecer',
  only: 'solo sólo únicamente exclusivamente nada_más estrictamente puro',
  cash: 'efectivo billetes cash contado en_mano sobre billete',
  bank: 'transferencia banco tarjeta depósito cheque paypal rastreable',
  erase:
    'borra borrar borro borre borramos elimina eliminar desaparece desaparecen autodestruye ' +
    'autodestruyen destruye bloquea bloquéame olvida cambia cambio mensajes_temporales autodestru* ' +
    'se_borra_todo',
  chat:
    'chat chats conversación mensajes mensaje historial hilo plática cuenta página anuncio número ' +
    'números',
  contact:
    'escribe escríbeme escríbenos escribir habla hablamos hablar contacto contacta por vía en mándame ' +
    'agrega',
  app:
    'signal session wickr telegram telegrama threema wire element matrix potato jabber simplex whatsapp ' +
    'snap viber discord insta instagram zangi',
  stranger:
    'curiosos desconocidos nuevos turistas policías policía tiras principiantes novatos mirones sapos',
  trusted:
    'confianza conocidos recomendados recomendado serios entendidos los_que_saben quien_sabe apadrinado ' +
    'apadrinados de_siempre iniciados',
  test: 'prueba pruebas antidoping orina escáner rayos perro perros test control binomio',
  detect:
    'detecta detectan detectable nota notan ve ven huele huelen aparece sale encuentra encuentran marca ' +
    'se_da_cuenta oye oyen visto vio diferencia nota_la_diferencia enteran',
  plate: 'placa serie número_de_serie etiqueta etiquetas marcas',
  removed:
    'quitada quitado quitadas arrancada arrancado limada limado borrada borrado raspada raspadas ' +
    'raspado esmerilada falta despegadas tachada',
  stamp: 'troquel troqueles cuño cuños punzón punzones molde moldes sello dados matriz',
  logo: 'logo logos logotipo corona calavera marca_ajena impronta m30 rolex fiesta superhéroe',
  require:
    'requiere requerimos requerida exige exigimos exigida necesario necesaria necesita presentar ' +
    'presentación previa pedimos_licencia solicitamos firmada firmado sujeto verificada verificado ' +
    'obligatorio obligatoria vigente aportar',
  private: 'particulares particular menores público_general consumidores domicilios',
  institution:
    'hospitales hospital laboratorios laboratorio universidades escuelas empresas farmacias clínicas ' +
    'profesionales instituciones veterinarios industrias veterinarias empresa_con',
  authority:
    'policía guardia agentes aduana aduanas tribunal juez jueza fiscalía fiscal ministerio gobierno ' +
    'investigadores científicos médicos estudio autoridades autoridad asociación ejército marina ' +
    'secretaría pacientes urgencias hospital perito*',
  reported:
    'dijo hallaron hallado incautó incautaron decomisó decomisaron detuvo detuvieron detenidos detenido ' +
    'condenado condenó advirtió advierte informó detectó detectado descubrió descubrieron anunció ' +
    'publicó aprobó midió recuerda señala sospecha alertó investigan acusado',
  shop:
    'alérgenos garantía devoluciones lavable regalo receta_de tarjeta_de_crédito alimentario ecológico ' +
    'niños talla registro_sanitario ticket_regalo',
  goods:
    'pan queso mermelada miel pasta aceituna aceitunas jugo zumo especias pastel pasteles galleta ' +
    'galletas dulces chocolate café vinagre pepinillos salsa harina azúcar sal fruta frutas verduras ' +
    'carne pescado sopa cereal mora avena perro perros cachorro gato gatos acuario arena mascota champú ' +
    'loción crema perfume labial uñas camisa vestido botas zapatos calcetines chaqueta gorra cortina ' +
    'cortinas lámpara almohada silla mesa sofá cama toalla alfombra jardín semilla semillas tierra ' +
    'planta plantas maceta juguete juguetes muñeca rompecabezas novela guitarra piano taladro sierra ' +
    'llanta freno motor coche carro bicicleta casco router cable impresora pantalla cámara boda ' +
    'cumpleaños escuela niños bebé tejer lana receta cocina horno panadería cafetería cafeterías ' +
    'restaurante cocineros tela algodón cuero taza lentes fútbol tienda pesca feria inodoro',
  report:
    'pacientes cohorte participantes placebo vida_media farmacocinética metabolito* aguas_residuales ' +
    'seminario conferencia tesis episodio capítulo boletín editorial juicio condena sentencia jurado ' +
    'convención ley decreto reforma congreso sobredosis naloxona ambulancia reducción_de_daños ' +
    'análisis_de_sustancias orientación abstinencia síntomas diagnóstico efectos_secundarios mortalidad ' +
    'muertes murieron hospitalizado* encuesta muestras espectrometría cromatograf* forense sospechoso* ' +
    'redada cateo decomiso tráfico contrabando investigación historia documental película novela museo ' +
    'estudiantes examen clínica guía_para toxicolog* adicción prohibido prohibición prevención taller ' +
    'talleres biblioteca familias capacitación constancia',
  coin: 'cripto* criptomoneda* monedas_digitales tarjetas_de_regalo',
  phone: 'teléfono teléfonos foto fotos celular video audios llamadas cámara',
  sign:
    'contraseña clave_secreta toca toques luces_apagadas pita pitas baja_el_vidrio timbre pregunta_por ' +
    'pregunte_por playera_roja',
  same: 'misma mismo idéntico idénticas parecen igual_que iguales copia',
  original: 'original originales farmacia auténticas verdaderas',
  cook: 'químico cocinero cocineros cocinar cocina_química síntesis',
  yield: 'por_kilo al_peso cada_kilo por_lote a_destajo',
  potency: 'microgramos diluir letal accidentes fuerte pega potente tumba principiantes',
  firm: 'empresa empresas cuenta formulario* razón_social',
  remote: 'aislado aislada apartado apartada campo sierra monte discreto silencio callado reservado',
  neighbour: 'vecinos vecino dueño visitas',
  pay: 'pago pagos paga cobro cobramos saldo depósito se_acepta aceptamos',
  gold: 'oro centenarios dólares joyas tarjetas_de_regalo',
  nominee: 'otro_nombre nombre_de_un_amigo cuenta_de_un_tercero prestanombres',
}
